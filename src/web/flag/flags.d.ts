declare module 'virtual:flags' {
  /** id of a country or body in the data set → address of its round flag */
  const flags: Readonly<Record<string, string>>;
  export default flags;
}
