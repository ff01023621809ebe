/** Version of the Content Lake's API that the desk's queries are written for. */
export const API_VERSION = '2025-02-19'
