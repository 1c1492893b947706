import type pg from "pg";
import type { Blocages } from "./blocages.ts";
import { empreinteJeton, lireObjet } from "./depot/objets-oauth.ts";
import type { Application, MemoireApplications } from "./memoire-applications.ts";

/** A verified access token. `expire` is in epoch milliseconds. */
export type JetonVerifie = {
  readonly application: Application;
  readonly scopes: ReadonlySet<string>;
  readonly agentId: string | null;
  readonly expire: number;
};

/** Verifies access tokens; remembers those already seen until they are revoked or expire. */
export type VerificateurJetons = {
  /** At once for a token already seen. */
  verifier(valeur: string, maintenant: number): JetonVerifie | null | Promise<JetonVerifie | null>;
  /** Forgets the token of this fingerprint (hexadecimal), or all of them. */
  oublier(empreinte: string | null): void;
};

/** A token never opens more than its application has today: what was closed since is left out. */
function encoreSouscrits(scope: string, application: Application): string[] {
  return scope.split(" ").filter((mot) => application.scopes.includes(mot));
}

const PLAFOND = 100_000;
const FORME = /^[\w-]{20,128}$/;

/** Verifies tokens, each read once then remembered until it expires or its revocation is heard. */
export function ouvrirVerificateur(
  pool: pg.Pool,
  applications: MemoireApplications,
  blocages: Blocages,
): VerificateurJetons {
  let connus = new Map<string, JetonVerifie>();
  /** The value of each known token, by its fingerprint: a revocation names no other thing. */
  let valeurs = new Map<string, string>();
  let generation = 0;

  function toutOublier(): void {
    connus = new Map();
    valeurs = new Map();
  }

  async function lire(valeur: string): Promise<JetonVerifie | null> {
    const debut = generation;
    const contenu =
      (await lireObjet(pool, "ClientCredentials", valeur)) ??
      (await lireObjet(pool, "AccessToken", valeur));
    if (!contenu) return null;
    const application = await applications.lire(String(contenu.clientId));
    // CONV-7-20: a blocked application, or a blocked agent, has no valid token left.
    if (!application || application.bloquee) return null;
    const agentId = typeof contenu.accountId === "string" ? contenu.accountId : null;
    if (agentId && (await blocages.agent(agentId, application.organisationId))) return null;
    const jeton: JetonVerifie = {
      application,
      scopes: new Set(encoreSouscrits(String(contenu.scope ?? ""), application)),
      agentId,
      expire: Number(contenu.exp) * 1000,
    };
    if (connus.size >= PLAFOND) toutOublier();
    // A revocation heard while reading wins: the next request reads again.
    if (generation === debut) {
      connus.set(valeur, jeton);
      valeurs.set(empreinteJeton(valeur).toString("hex"), valeur);
    }
    return jeton;
  }

  return {
    verifier(valeur, maintenant) {
      const valable = (jeton: JetonVerifie | null) =>
        jeton && jeton.expire > maintenant ? jeton : null;
      const connu = connus.get(valeur);
      if (connu) return valable(connu);
      return FORME.test(valeur) ? lire(valeur).then(valable) : null;
    },
    oublier(empreinte) {
      generation += 1;
      if (empreinte === null) return toutOublier();
      connus.delete(valeurs.get(empreinte) ?? "");
      valeurs.delete(empreinte);
    },
  };
}
