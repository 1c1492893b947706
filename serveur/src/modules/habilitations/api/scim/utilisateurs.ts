import type { FastifyInstance, FastifyReply } from "fastify";
import { Schemas } from "scimmy";
import {
  acteAnnuaire,
  creerPersonne,
  effacerPersonne,
  modifierPersonne,
  type PersonneAnnuaire,
} from "../../actes/annuaire.ts";
import { lireMissions } from "../../depot/agents.ts";
import { type CritereAnnuaire, lirePersonnesAnnuaire } from "../../depot/annuaire.ts";
import type { ServicesAgents } from "../../services-agents.ts";
import { type Annuaire, faire } from "./appel.ts";
import { erreurScim } from "./erreurs.ts";
import {
  exigerObjet,
  lireFiltre,
  lirePatch,
  lireTranche,
  lireVersion,
  QUESTION,
  UUID,
  versListe,
  versPersonne,
  versUtilisateur,
} from "./ressources.ts";

const schema = { hide: true };

/** /scim/v2/Users (RFC 7644 §3). */
export function enregistrerUtilisateurs(serveur: FastifyInstance, services: ServicesAgents): void {
  async function lister(
    annuaire: Annuaire,
    critere: CritereAnnuaire,
    tranche = { depuis: 1, combien: 1 },
  ) {
    const lecture = acteAnnuaire(services, annuaire.jeton, "annuaire-lire", async () => {
      const { jeton } = annuaire;
      const lues = await lirePersonnesAnnuaire(
        services.pool,
        jeton.organisationId,
        critere,
        tranche,
      );
      const missions = await lireMissions(services.pool);
      return {
        total: lues.total,
        utilisateurs: lues.personnes.map((agent) =>
          versUtilisateur(
            agent,
            missions.find(({ code }) => code === agent.mission),
            `${annuaire.base}/Users`,
          ),
        ),
      };
    });
    return faire(services, annuaire, lecture, null);
  }

  async function lire(annuaire: Annuaire, id: string): Promise<Record<string, unknown>> {
    const { utilisateurs } = UUID.test(id) ? await lister(annuaire, { id }) : { utilisateurs: [] };
    const [trouve] = utilisateurs;
    if (!trouve) throw erreurScim(404, null, "Cette personne n’est pas dans votre annuaire.");
    return trouve;
  }

  function rendre(reponse: FastifyReply, utilisateur: Record<string, unknown>, statut = 200) {
    const { version, location } = utilisateur.meta as { version: string; location: string };
    reponse.code(statut).header("etag", version);
    if (statut === 201) reponse.header("location", location);
    return reponse.send(utilisateur);
  }

  async function modifier(
    annuaire: Annuaire,
    id: string,
    entete: string | undefined,
    personne: PersonneAnnuaire,
  ) {
    const acte = modifierPersonne(services, annuaire.jeton);
    await faire(services, annuaire, acte, { id, version: lireVersion(entete), personne });
    return lire(annuaire, id);
  }

  const lecture = { ...schema, querystring: QUESTION };
  serveur.get("/scim/v2/Users", { schema: lecture }, async (requete, reponse) => {
    const requis = requete.query as { filter?: string; startIndex?: string; count?: string };
    const tranche = lireTranche(requis);
    const { total, utilisateurs } = await lister(
      requete.annuaire,
      lireFiltre(requis.filter),
      tranche,
    );
    return reponse.send(versListe(utilisateurs, total, tranche.depuis));
  });

  serveur.get("/scim/v2/Users/:id", { schema }, async (requete, reponse) => {
    const trouve = await lire(requete.annuaire, (requete.params as { id: string }).id);
    const { version } = trouve.meta as { version: string };
    if (requete.headers["if-none-match"] === version) {
      return reponse.code(304).header("etag", version).send();
    }
    return rendre(reponse, trouve);
  });

  serveur.post("/scim/v2/Users", { schema }, async (requete, reponse) => {
    const personne = versPersonne(lireUtilisateur(requete.body));
    const acte = creerPersonne(services, requete.annuaire.jeton);
    const id = await faire(services, requete.annuaire, acte, personne);
    return rendre(reponse, await lire(requete.annuaire, id), 201);
  });

  serveur.put("/scim/v2/Users/:id", { schema }, async (requete, reponse) => {
    const { id } = requete.params as { id: string };
    await lire(requete.annuaire, id);
    const personne = versPersonne(lireUtilisateur(requete.body));
    const entete = requete.headers["if-match"];
    return rendre(reponse, await modifier(requete.annuaire, id, entete, personne));
  });

  serveur.patch("/scim/v2/Users/:id", { schema }, async (requete, reponse) => {
    const { id } = requete.params as { id: string };
    const actuel = await lire(requete.annuaire, id);
    const source = new Schemas.User(actuel as never, "both");
    const change = await lirePatch(traduireTextes(requete.body)).apply(
      source as never,
      async (cible: unknown) => cible as never,
    );
    const entete = requete.headers["if-match"];
    const lue = lireVersion(entete);
    const { version } = actuel.meta as { version: string };
    if (!change) {
      if (lue !== null && lue !== lireVersion(version)) {
        throw erreurScim(412, null, "Cette personne a changé depuis votre lecture.");
      }
      return rendre(reponse, actuel);
    }
    const personne = versPersonne(change as object);
    // Without If-Match, what was read to apply the patch must still be there when it is written.
    return rendre(reponse, await modifier(requete.annuaire, id, entete ?? version, personne));
  });

  serveur.delete("/scim/v2/Users/:id", { schema }, async (requete, reponse) => {
    const { id } = requete.params as { id: string };
    await lire(requete.annuaire, id);
    const acte = effacerPersonne(services, requete.annuaire.jeton);
    const version = lireVersion(requete.headers["if-match"]);
    await faire(services, requete.annuaire, acte, { id, version });
    return reponse.code(204).send();
  });
}

function lireUtilisateur(corps: unknown): object {
  const utilisateur = exigerObjet(corps);
  try {
    return new Schemas.User(utilisateur as never, "in");
  } catch (erreur) {
    throw erreurScim(400, "invalidValue", (erreur as Error).message);
  }
}

// Microsoft Entra writes the value of `active` as text.
function traduireTextes(corps: unknown): unknown {
  const { Operations } = (corps ?? {}) as { Operations?: unknown };
  if (!Array.isArray(Operations)) return corps;
  const booleen = (valeur: unknown) =>
    typeof valeur === "string" && /^(true|false)$/i.test(valeur)
      ? valeur.toLowerCase() === "true"
      : valeur;
  return {
    ...(corps as object),
    Operations: Operations.map((operation) => {
      const { path, value } = (operation ?? {}) as { path?: unknown; value?: unknown };
      if (path === "active") return { ...operation, value: booleen(value) };
      if (path !== undefined || value === null || typeof value !== "object") return operation;
      if (!("active" in value)) return operation;
      return { ...operation, value: { ...value, active: booleen(value.active) } };
    }),
  };
}
