import type { ExerciceRecu } from "../modules/donnees-personnelles/index.ts";
import { usagerDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;

type ExerciceVoulu = Omit<
  ExerciceRecu,
  "organisation" | "usagerId" | "auteurId" | "recueLe" | "apres"
> & {
  readonly organisation: "CD" | "FT";
  readonly agent: string;
  readonly depuis: number;
};

/** Received so many days ago, and how far it has come. */
const EXERCICES: readonly ExerciceVoulu[] = [
  {
    ...{
      organisation: "CD",
      agent: "d.houlagnoux",
      droit: "effacement",
      canal: "courriel",
      depuis: 3,
    },
    objet: "Elle demande l’effacement de tout son dossier.",
    identite: "a-verifier",
  },
  {
    ...{ organisation: "CD", agent: "d.houlagnoux", droit: "acces", canal: "courrier", depuis: 12 },
    objet: "Elle demande une copie de toutes les données qui la concernent.",
    identite: "piece",
  },
  {
    ...{
      organisation: "CD",
      agent: "d.houlagnoux",
      droit: "rectification",
      canal: "guichet",
      depuis: 20,
    },
    objet: "Elle a changé d’adresse et l’a dit deux fois.",
    identite: "connue",
    decision: {
      ...{ decision: "ACCEPTEE", fondement: "inexacte", apres: 15 },
      motifs: "L’adresse est corrigée au dossier depuis hier.",
    },
  },
  {
    ...{
      organisation: "CD",
      agent: "d.houlagnoux",
      droit: "opposition",
      canal: "courrier",
      depuis: 40,
    },
    objet: "Elle s’oppose à tout partage de ses données.",
    identite: "piece",
    decision: {
      ...{ decision: "NON_APPLICABLE", fondement: "opposition", apres: 10 },
      motifs: "Ses données ne sont lues que par les agents qui l’accompagnent.",
    },
    reponse: { moyen: "recommande", reference: "1A 000 000 0001 2", apres: 15 },
  },
  {
    ...{ organisation: "CD", agent: "d.houlagnoux", droit: "acces", canal: "courriel", depuis: 50 },
    objet: "Elle demande qui a consulté son dossier depuis un an.",
    identite: "piece",
    prolongation: {
      motif: "complexite",
      precision: "Trois organismes sont interrogés.",
      preuve: { moyen: "courrier", reference: "Registre du courrier, n° 214", apres: 25 },
    },
  },
  {
    ...{
      organisation: "FT",
      agent: "p.rastignot",
      droit: "limitation",
      canal: "courrier",
      depuis: 35,
    },
    objet: "Elle demande de suspendre l’usage de sa date d’inscription, qu’elle conteste.",
    identite: "connue",
  },
];

/**
 * A few requests by which persons of the demonstration exercise their rights, at several stages: the first persons whom
 * the département accompanies, the same for the same seed.
 */
// CONV-5-15
export function exercicesDemo(graine: number, taille: number, autour: Date) {
  const jour = (recul: number) =>
    new Date(autour.getTime() - recul * JOUR_MS).toISOString().slice(0, 10);
  const numeros: string[] = [];
  for (let rang = 0; rang < taille && numeros.length < EXERCICES.length; rang++) {
    const { referent, rsaDepartement, numeroFranceTravail } = usagerDemo(graine, rang, autour);
    if (referent === "cd62" && rsaDepartement === "62") numeros.push(numeroFranceTravail);
  }
  return EXERCICES.slice(0, numeros.length).map(({ depuis, ...exercice }, rang) => ({
    ...exercice,
    usager: numeros[rang] as string,
    recueLe: jour(depuis),
    /** The day that comes so long after the receipt. */
    apres: (jours: number) => jour(depuis - jours),
  }));
}
