import type { Acteur } from "../../../acte/index.ts";
import { type CriteresConnus, lireCriteresConnus } from "../../orientation/index.ts";
import { consulterDossier, type Dossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireConjoint } from "../depot/conjoints.ts";
import { lireVersion } from "../depot/explorations.ts";
import type { Etat, Explore, Valeur } from "../regles/etat.ts";
import { BESOIN_NUMERIQUE, THEMATIQUES_BESOINS } from "../regles/nomenclature/besoins.ts";
import type { Choix } from "../regles/nomenclature/choix.ts";
import { CONTRAINTES, type ContrainteNommee } from "../regles/nomenclature/contraintes.ts";
import { analyser } from "../regles/nomenclature/pouvoir-agir.ts";
import { ecrit, libelleDe } from "../regles/nomenclature/retrouver.ts";
import { proposer } from "../regles/propositions.ts";
import { type Acces, FINALITE } from "./commun.ts";

type Connus = (CriteresConnus & { readonly source: string | null }) | null;

/** What the screen shows: each datum with its source and its date, and what the orientation already says. */
// ANX4-B-02 ANX4-B-09 RAPP-06
export function consulterDiagnostic(services: ServicesUsagers, acces: Acces) {
  return consulterDossier(services, {
    nom: "consulter-diagnostic",
    finalite: FINALITE,
    ...acces,
    async lire(dossier: Dossier, _entree, acteur: Acteur) {
      const { version, etat } = await lireVersion(services.pool, dossier.id);
      const connus = await lireConnus(services, dossier.id, acteur);
      const { sansContrainte, pouvoirAgir } = etat;
      return {
        version,
        conjoint: await decrireConjoint(services, dossier.id, version),
        contraintes: CONTRAINTES.map((nommee) => decrire(etat, nommee, connus)),
        sansContrainte: sansContrainte && {
          flag: sansContrainte.flag,
          ...dateEtSource(sansContrainte),
        },
        besoinNumerique: noter(
          { code: BESOIN_NUMERIQUE, libelle: libelleDe("besoins", BESOIN_NUMERIQUE) },
          etat.besoinNumerique,
          "NON_EXPLORE",
        ),
        pouvoirAgir: pouvoirAgir && {
          confiance: pouvoirAgir.confiance,
          accompagnement: pouvoirAgir.accompagnement,
          analyse: analyser(pouvoirAgir.confiance, pouvoirAgir.accompagnement),
          ...dateEtSource(pouvoirAgir),
        },
        projets: etat.diagnostics.map(decrireProjet),
      };
    },
  });
}

// B3-12
async function decrireConjoint({ pool }: ServicesUsagers, usagerId: string, courante: number) {
  const conjoint = await lireConjoint(pool, usagerId);
  if (!conjoint) return null;
  const { version, le, agent } = conjoint;
  const par = [agent.prenom, agent.nom].filter(Boolean).join(" ") || null;
  return { le, par, source: agent.structure, aJour: version === courante };
}

/** The answers of the questionnaire, for an agent to whom the orientation is open. */
async function lireConnus(
  { pool, cadre }: ServicesUsagers,
  usagerId: string,
  acteur: Acteur,
): Promise<Connus> {
  if (acteur.genre !== "agent" || !acteur.modules.has("orientation")) return null;
  const connus = await lireCriteresConnus(pool, usagerId);
  if (!connus) return null;
  const annuaire = await cadre.annuaire.lire();
  return { ...connus, source: annuaire.organisation(connus.sourceId)?.nom ?? null };
}

function decrire(etat: Etat, nommee: ContrainteNommee, connus: Connus) {
  const { code, libelle } = nommee;
  const connue = etat.contraintes[code];
  const proposition = !connue && connus ? proposer(code, connus.criteres) : null;
  return {
    ...noter({ code, libelle }, connue, "NON_ABORDEE"),
    impact: connue?.impact ?? "NON_RENSEIGNE",
    prioritaire: connue?.estPrioritaire ?? false,
    situations: nommee.situations.map((choix) =>
      noter(choix, etat.situations[choix.code], "NON_ABORDEE"),
    ),
    objectifs: nommee.objectifs.map((choix) =>
      noter(choix, etat.objectifs[choix.code], "NON_ABORDE"),
    ),
    proposition: proposition &&
      connus && { ...proposition, le: connus.le.toISOString(), source: connus.source },
  };
}

function decrireProjet({ diagnostic, besoins }: Explore) {
  return {
    id: diagnostic.idDiagnostic,
    nom: diagnostic.nomMetier,
    typologie: diagnostic.codeTypologie,
    sousTypologie: diagnostic.codeSousTypologie,
    codeRome: diagnostic.codeRome,
    prioritaire: diagnostic.estPrioritaire,
    statut: diagnostic.statut,
    le: diagnostic.dateMiseAJour,
    source: diagnostic.agent.structure,
    thematiques: THEMATIQUES_BESOINS.map((thematique) => ({
      libelle: ecrit(thematique.libelle),
      besoins: thematique.besoins
        .filter(({ code }) => code !== BESOIN_NUMERIQUE)
        .map((choix) => noter(choix, besoins[choix.code], "NON_EXPLORE")),
    })),
  };
}

function noter(choix: Choix, connue: Valeur | null | undefined, defaut: string) {
  return {
    code: choix.code,
    libelle: ecrit(choix.libelle),
    valeur: connue?.valeur ?? defaut,
    le: connue?.le ?? null,
    source: connue?.agent.structure ?? null,
  };
}

function dateEtSource({ le, agent }: Pick<Valeur, "le" | "agent">) {
  return { le, source: agent.structure };
}
