/** What the person at the device is shown: `answering` is the survey itself, everything else stands in its place. */
export type KioskStage =
  | 'setup'
  | 'group'
  | 'answering'
  | 'thanks'
  | 'declined'
  /** Answers could not be stored: they stay here, off screen, until that is mended. */
  | 'held'
  | 'facilitator'
  /** On the way to a fresh start. */
  | 'starting';
