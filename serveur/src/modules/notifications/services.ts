import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";

/** What the faces of this module work with. */
export type ServicesNotifications = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  /** Where e-mails go: a mail server, or a folder. */
  readonly courrier: "smtp" | "dossier";
};
