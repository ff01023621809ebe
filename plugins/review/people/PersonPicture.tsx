import {UserAvatar} from 'sanity'

interface PersonPictureProps {
  /** The user id. */
  readonly user: string
  /** Says who it is where no name stands beside it. */
  readonly label?: string
}

/** The picture that the Studio has of somebody; where a name stands beside it, for the eye alone. */
export function PersonPicture({user, label}: PersonPictureProps) {
  const picture = (
    <span aria-hidden>
      <UserAvatar size={0} user={user} withTooltip={label !== undefined} />
    </span>
  )
  return label === undefined ? (
    picture
  ) : (
    <span aria-label={label} role="img">
      {picture}
    </span>
  )
}
