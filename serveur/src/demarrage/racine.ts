import { fileURLToPath } from "node:url";

/** The repository, without a final slash. */
export const RACINE = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
