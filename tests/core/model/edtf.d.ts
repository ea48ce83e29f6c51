declare module 'edtf' {
  /** first and last millisecond that a date of the grammar may mean */
  export default function edtf(text: string): { min: number; max: number };
}
