import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_DIAGNOSTIC } from "../exemples.ts";

export const RACINE = "/partenaire/diagnosticargumente/v4";

export type Personne = {
  readonly usager: UsagerEssai;
  readonly jeton: string;
  readonly acces: string;
};
export type Note = { code: string; valeur: string; estPrioritaire?: boolean };

/** The API of the diagnostic as a partner calls it, on 10 March 2025 at 12:00 in Paris. */
export async function ouvrirEssaiDiagnostic() {
  const s: Situation = await ouvrirSituation({ instant: "2025-03-10T11:00:00Z" });
  const demander = ({ acces, jeton }: Personne, chemin: string, voulu: AppelVoulu = {}) =>
    appeler(s.url + RACINE + chemin, { jeton: acces, usager: jeton, ...voulu });
  const ecrire = (p: Personne, chemin: string, corps: unknown, methode = "POST") =>
    demander(p, chemin, { methode, corps });
  return {
    s,
    demander,
    lire: async (p: Personne, chemin: string) => (await demander(p, chemin)).corps,
    ecrire,
    async unDiagnostic(p: Personne): Promise<string> {
      return (await ecrire(p, "/diagnostics", EXEMPLE_DIAGNOSTIC)).corps.idDiagnostic;
    },
    async unePersonne(): Promise<Personne> {
      const usager = await unUsager(s.pool);
      return { usager, acces: s.jeton, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
    },
    /** The same person, for an application of the opérateur. */
    async chezFt(p: Personne): Promise<Personne> {
      const application = await uneApplication(s.pool, { organisationId: s.operateur.id });
      const acces = await obtenirJeton(s.url, application, SCOPES_AGENT);
      return { ...p, acces, jeton: await obtenirJetonUsager(s.url, acces, p.usager) };
    },
  };
}

export type EssaiDiagnostic = Awaited<ReturnType<typeof ouvrirEssaiDiagnostic>>;

/** Constraints explored at ten o'clock in Paris. */
export const contraintes = (reste: object) => ({
  dateExploration: "2025-03-10T10:00:00.000+0100",
  ...reste,
});

export const trouver = (liste: Note[], code: string) => liste.find((note) => note.code === code);
