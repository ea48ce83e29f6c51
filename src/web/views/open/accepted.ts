/** The endings that the device's own dialog offers; a file of any other that is let fall is looked at all the same. */
export const ACCEPTED = '.txt,.text';
