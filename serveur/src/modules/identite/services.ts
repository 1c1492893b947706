import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import type { Trousseau } from "../../kit/crypto/trousseau.ts";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Blocages } from "../acces-api/index.ts";
import type {
  AcceptationsAgent,
  Nominations,
  SourcesAcces,
  Usages,
} from "../habilitations/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { ClientProconnect } from "./client-proconnect.ts";
import type { Sessions } from "./depot/sessions.ts";

/** An application shown on a portal. */
export type Tuile = {
  readonly code: string;
  readonly titre: string;
  readonly description: string;
  readonly lien: string | null;
  readonly plateforme: string;
  readonly plateformeNom: string;
};

export type ServicesIdentite = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
  readonly sessions: Sessions;
  readonly sourcesAcces: SourcesAcces;
  /** What an agent has accepted, in the versions in force that day. */
  readonly acceptations: (agentId: string, jour: JourCivil) => Promise<AcceptationsAgent>;
  readonly usages: Usages;
  /** The tiles of the applications open to an agent. */
  readonly tuiles: (agent: { readonly modules: ReadonlySet<string> }) => Promise<readonly Tuile[]>;
  readonly nominations: Pick<Nominations, "agitCommeRgc">;
  readonly blocages: Pick<Blocages, "agent">;
  readonly proconnect: ClientProconnect;
  readonly trousseau: Pick<Trousseau, "seconds" | "appareils" | "envois">;
  readonly urlPublique: string;
  readonly demonstration: boolean;
};

export const TEMOIN = "maillage_session";
