import type { Options } from "csv-parse";

/** How every CSV is taken apart, once its separator is known. */
export const FORME_CSV = {
  bom: true,
  info: true,
  trim: true,
  relax_column_count: true,
  // Told, not guessed from the header: rows that another tool added may end otherwise.
  record_delimiter: ["\r\n", "\n", "\r"],
  skip_empty_lines: true,
  // Excel ends a sheet with rows of separators alone.
  skip_records_with_empty_values: true,
  max_record_size: 64 * 1024,
} satisfies Options;
