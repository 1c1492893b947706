import type { FastifyInstance } from "fastify";
import { Schemas } from "scimmy";
import { acteAnnuaire, changerMembres } from "../../actes/annuaire.ts";
import { lireMissions, type MissionConnue } from "../../depot/agents.ts";
import { lirePersonnesAnnuaire } from "../../depot/annuaire.ts";
import type { ServicesAgents } from "../../services-agents.ts";
import { type Annuaire, faire } from "./appel.ts";
import { erreurScim } from "./erreurs.ts";
import { exigerObjet, lirePatch, QUESTION, UUID, versListe } from "./ressources.ts";

const schema = { hide: true };
const MEMBRES_MAX = 10_000;
type Groupe = Record<string, unknown> & { members?: { value: string }[] };

/** /scim/v2/Groups: the missions, which the platform defines; a directory says who carries them out. */
export function enregistrerGroupes(serveur: FastifyInstance, services: ServicesAgents): void {
  function composer(
    annuaire: Annuaire,
    choisir: (mission: MissionConnue) => boolean,
    nus: boolean,
  ) {
    const lecture = acteAnnuaire(services, annuaire.jeton, "annuaire-lire", async () => {
      const missions = (await lireMissions(services.pool)).filter(choisir);
      return Promise.all(
        missions.map(async ({ code, libelle }) => {
          const membres = nus
            ? []
            : (
                await lirePersonnesAnnuaire(
                  services.pool,
                  annuaire.jeton.organisationId,
                  { mission: code, actif: true },
                  { depuis: 1, combien: MEMBRES_MAX },
                )
              ).personnes;
          const source = {
            id: code,
            displayName: libelle,
            members: membres.map(({ id, prenom, nom }) => ({
              value: id,
              display: `${prenom} ${nom}`,
              type: "User",
            })),
            meta: { resourceType: "Group" },
          };
          return new Schemas.Group(
            source as never,
            "out",
            `${annuaire.base}/Groups`,
          ) as unknown as Groupe;
        }),
      );
    });
    return faire(services, annuaire, lecture, null);
  }

  async function lire(annuaire: Annuaire, id: string, nus = false): Promise<Groupe> {
    const [groupe] = await composer(annuaire, ({ code }) => code === id, nus);
    if (!groupe) throw erreurScim(404, null, "Cette mission n’existe pas.");
    return groupe;
  }

  async function changer(annuaire: Annuaire, avant: Groupe, apres: Groupe): Promise<Groupe> {
    const [anciens, nouveaux] = [lireMembres(avant), lireMembres(apres)];
    await faire(services, annuaire, changerMembres(services, annuaire.jeton), {
      mission: String(avant.id),
      entrants: [...nouveaux].filter((id) => !anciens.has(id)),
      sortants: [...anciens].filter((id) => !nouveaux.has(id)),
    });
    return lire(annuaire, String(avant.id));
  }

  const lecture = { ...schema, querystring: QUESTION };
  serveur.get("/scim/v2/Groups", { schema: lecture }, async (requete, reponse) => {
    const { filter, excludedAttributes = "" } = requete.query as Record<string, string>;
    const lu = filter === undefined ? null : /^\s*displayName\s+eq\s+"([^"]*)"\s*$/i.exec(filter);
    if (filter !== undefined && !lu) {
      throw erreurScim(400, "invalidFilter", "Filtre accepté : displayName, avec « eq ».");
    }
    const nus = excludedAttributes.split(",").includes("members");
    const groupes = await composer(
      requete.annuaire,
      ({ libelle }) => !lu || libelle === lu[1],
      nus,
    );
    return reponse.send(versListe(groupes, groupes.length, 1));
  });

  serveur.get("/scim/v2/Groups/:id", { schema: lecture }, async (requete, reponse) => {
    const { excludedAttributes = "" } = requete.query as Record<string, string>;
    const nus = excludedAttributes.split(",").includes("members");
    return reponse.send(await lire(requete.annuaire, (requete.params as { id: string }).id, nus));
  });

  serveur.put("/scim/v2/Groups/:id", { schema }, async (requete, reponse) => {
    const avant = await lire(requete.annuaire, (requete.params as { id: string }).id);
    const apres = exigerObjet(requete.body) as Groupe;
    return reponse.send(await changer(requete.annuaire, avant, apres));
  });

  serveur.patch("/scim/v2/Groups/:id", { schema }, async (requete, reponse) => {
    const avant = await lire(requete.annuaire, (requete.params as { id: string }).id);
    const apres = await lirePatch(requete.body).apply(
      new Schemas.Group(avant as never, "both") as never,
      async (cible: unknown) => cible as never,
    );
    const fait = apres ? await changer(requete.annuaire, avant, apres as unknown as Groupe) : avant;
    return reponse.send(fait);
  });

  for (const [methode, url] of [
    ["POST", "/scim/v2/Groups"],
    ["DELETE", "/scim/v2/Groups/:id"],
  ] as const) {
    serveur.route({
      method: methode,
      url,
      schema,
      handler: async () => {
        throw erreurScim(403, null, "Les missions sont fixées par la plateforme.");
      },
    });
  }
}

/** The ids of the members of a group; refused when something else stands for one. */
function lireMembres({ members = [] }: Groupe): Set<string> {
  const ids: unknown[] = Array.isArray(members) ? members.map((membre) => membre?.value) : [null];
  if (ids.every((id) => typeof id === "string" && UUID.test(id))) return new Set(ids as string[]);
  throw erreurScim(400, "invalidValue", "Un membre est désigné par son « id ».");
}
