import type { ActeurAgent } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { nommerAgents } from "../habilitations/index.ts";
import { lireEvenements } from "../journal/index.ts";
import { compterLectures } from "../notifications/index.ts";
import { lireContournements } from "./depot/contournements.ts";
import { lireDelais } from "./lire-delais.ts";
import { estEnRetard, type Sollicitation } from "./regles/sollicitation.ts";
import { gestesDe, type Partie } from "./regles/transitions.ts";
import type { ServicesSollicitations } from "./services.ts";

/** A line of a list; `enRetard` past the hours that the opérateur gives itself. */
// ANX5-T-04
export async function resumerSollicitation(services: ServicesSollicitations, s: Sollicitation) {
  const maintenant = services.cadre.horloge.maintenant();
  const annuaire = await services.cadre.annuaire.lire();
  const catalogue = await services.catalogue.lire();
  const { id, numero, plateforme, nature, titre, etat, gravite } = s;
  return {
    ...{ id, numero, plateforme, nature, titre, etat, gravite },
    organisation: annuaire.organisation(s.organisationId)?.nom ?? "",
    outil: s.element && (catalogue.element(s.element)?.libelle ?? s.element),
    creeeLe: s.creeeLe.toISOString(),
    transmiseLe: s.transmiseLe?.toISOString() ?? null,
    enRetard: estEnRetard(
      s,
      await lireDelais(services.parametres, jourCivil(maintenant)),
      maintenant,
    ),
  };
}

/** One with what was said of it, what happened to it, and what this reader may do. */
export async function decrireSollicitation(
  services: ServicesSollicitations,
  s: Sollicitation,
  partie: Partie,
  lecteur: ActeurAgent,
) {
  const { pool } = services;
  const evenements = await lireEvenements(pool, "sollicitation", [s.id], 200);
  const auteurs = [s.auteurId, ...evenements.map(({ auteur }) => auteur)];
  const noms = await nommerAgents(pool, [...new Set(auteurs)]);
  const agit = partie === "operateur" || lecteur.roles.has("CORRESPONDANT_SI");
  const { etapes, reference, element, analyse, impact, equipe, reponse, documentation } = s;
  return {
    ...(await resumerSollicitation(services, s)),
    ...{ etapes, reference, element, analyse, impact, equipe, reponse, documentation },
    verification: s.verification,
    survenueLe: s.survenueLe.toISOString(),
    auteur: noms.get(s.auteurId) ?? "",
    contournements: (await lireContournements(pool, s.id)).map(({ debut, fin, ...reste }) => ({
      ...reste,
      debut: debut.toISOString(),
      fin: fin?.toISOString() ?? null,
    })),
    historique: evenements.map(({ le, genre, auteur, capacite, contenu }) => ({
      le: le.toISOString(),
      genre,
      auteur: noms.get(auteur) ?? "",
      partie: capacite,
      // ANX5-T-03: a reassignment says from whom to whom.
      de: typeof contenu.de === "string" ? contenu.de : null,
      a: typeof contenu.a === "string" ? contenu.a : null,
    })),
    diffusion: await compterLectures(pool, "information-incident", s.id),
    gestes: agit ? gestesDe(s.etat, partie) : [],
    diffusable: partie === "partenaire" && lecteur.roles.has("CORRESPONDANT_SI"),
  };
}
