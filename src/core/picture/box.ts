/** The room that a picture has. */

/** In pixels. */
export interface Box {
  width: number;
  height: number;
}
