import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import {
  estFinalite,
  FINALITES,
  type LigneConsultation,
  lireConsultations,
} from "../../journal/index.ts";
import { lireChangements } from "../depot/changements.ts";
import { lireRythmes } from "../regles/actualisation.ts";
import { apresAttente, attendOrientation } from "../regles/attente.ts";
import { peseLe } from "../regles/disponibilite.ts";
import type { Dossier } from "../regles/dossier.ts";
import type { ContexteVue360, FamilleVue360 } from "../regles/famille-vue-360.ts";
import { estNirProvisoire } from "../regles/nir.ts";
import { composerVue360 } from "../regles/vue-360.ts";
import type { ServicesUsagers } from "../services.ts";
import { situerChangements } from "../situer-changements.ts";
import { MODULE_SITUATION } from "../sources-situation.ts";
import { consulterDossier } from "./consulter-dossier.ts";

/** The Vue 360: identity, contact, status, RQTH, where it comes from and who looked. */
// ANX4-A-08 CONV-7-06
export function consulterVue360(services: ServicesUsagers) {
  return consulterDossier(services, {
    nom: "consulter-vue-360",
    finalite: "PARCOURS",
    scopes: null,
    module: "vue-360",
    lire: async (dossier: Dossier, _entree, acteur) => {
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string | null) => (id ? (annuaire.organisation(id)?.nom ?? null) : null);
      const maintenant = services.cadre.horloge.maintenant();
      const jour = jourCivil(maintenant);
      const { parametres } = services;
      const seuil = await parametres.nombre("rsa.seuil_revenus", jour);
      const rythmes = lireRythmes(await parametres.textes("actualisation.rythme_mois", jour));
      const { nirChiffre } = dossier;
      const nirProvisoire =
        nirChiffre !== null && estNirProvisoire(services.coffre.dechiffrer(nirChiffre));
      const modules = acteur.genre === "agent" ? acteur.modules : new Set<string>();
      const contexte = { jour, maintenant, dossier, annuaire, nommer, modules };
      const referentOperateur = annuaire.organisation(dossier.referentId ?? "")?.type === "FT";
      const [parcours, inscription, consultations, situation] = await Promise.all([
        lireFamilles(dossier.id, services.familles, contexte),
        inscriptionDuJour(dossier, services),
        lireQuiAConsulte(dossier.id, services, nommer),
        modules.has(MODULE_SITUATION)
          ? lireAlertes(dossier.id, services, { jour, referentOperateur })
          : null,
      ]);
      const montre = { ...dossier, inscription };
      return {
        ...composerVue360(montre, jour, { seuilRevenus: seuil, rythmes, nirProvisoire }, nommer),
        organismeReferent: nommer(dossier.referentId),
        provenance: {
          organisation: nommer(dossier.sourceId) ?? "Organisation inconnue",
          systeme: dossier.sourceSysteme,
          le: dossier.sourceLe.toISOString(),
        },
        provenanceRsa: dossier.provenanceRsa && {
          organisation: nommer(dossier.provenanceRsa.source_id) ?? "Organisation inconnue",
          le: new Date(dossier.provenanceRsa.le).toISOString(),
        },
        parcours,
        situation,
        consultations,
      };
    },
  });
}

// RAPP-10
async function inscriptionDuJour(
  { id, inscription }: Dossier,
  { suitUnParcours }: ServicesUsagers,
): Promise<Dossier["inscription"]> {
  if (!attendOrientation(inscription) || !(await suitUnParcours(id))) return inscription;
  return apresAttente(inscription);
}

// ANX4-A-08
async function lireFamilles(
  usagerId: string,
  familles: readonly FamilleVue360[],
  contexte: ContexteVue360,
): Promise<Record<string, unknown>> {
  const ouvertes = familles.filter(({ modules }) =>
    modules.some((module) => contexte.modules.has(module)),
  );
  const lues = await Promise.all(ouvertes.map((famille) => famille.lire(usagerId, contexte)));
  return Object.fromEntries(ouvertes.map(({ cle }, rang) => [cle, lues[rang] ?? null]));
}

// B2-05 B2-06
async function lireAlertes(
  usagerId: string,
  { pool, parametres }: ServicesUsagers,
  situation: { jour: JourCivil; referentOperateur: boolean },
) {
  const { jour } = situation;
  const tous = await lireChangements(pool, usagerId);
  // The alert is about the domicile: no renewal to look for.
  const declarant = { ...situation, inscription: null, dispense: true };
  const situes = await situerChangements(tous, parametres, declarant);
  const demenagement = tous.find(
    ({ genre, survenuLe }) => genre === "DOMICILE" && survenuLe <= jour,
  );
  return {
    domicile: demenagement?.adresse
      ? { adresse: demenagement.adresse, depuis: demenagement.survenuLe }
      : null,
    domicileEnRetard: situes
      .filter(({ delai }) => delai?.enRetard)
      .map(({ survenuLe }) => survenuLe),
    aReexaminer: situes
      .filter((change) => change.disponibilite === "A_REEXAMINER" && peseLe(change, jour))
      .map(({ genre, survenuLe }) => ({ genre, survenuLe })),
  };
}

async function lireQuiAConsulte(
  usagerId: string,
  services: ServicesUsagers,
  nommer: (id: string | null) => string | null,
) {
  const lignes = await lireConsultations(services.pool, usagerId);
  const ids = lignes.flatMap(({ agent_id }) => agent_id ?? []);
  const agents = await nommerAgents(services.pool, ids);
  return lignes.map((ligne) => ({
    le: ligne.le.toISOString(),
    organisation: nommer(ligne.organisation_id) ?? "Organisation inconnue",
    auteur: nommerAuteur(ligne, agents),
    acte: ligne.acte,
    finalite: estFinalite(ligne.finalite) ? FINALITES[ligne.finalite] : ligne.finalite,
    issue: ligne.issue,
  }));
}

function nommerAuteur(ligne: LigneConsultation, agents: ReadonlyMap<string, string>): string {
  if (ligne.agent_id) return agents.get(ligne.agent_id) ?? "Agent";
  return ligne.agent ?? "Système";
}
