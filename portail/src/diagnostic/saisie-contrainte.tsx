import type { ChampAction } from "../kit/champ-action.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { CONTRAINTES, IMPACTS, VALEURS } from "./ecriture.ts";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Contrainte, Diagnostic, Ecritures } from "./formes.ts";

interface Proprietes {
  contrainte: Contrainte;
  /** The need that goes with the digital autonomy; null for the other constraints. */
  besoin: Diagnostic["besoinNumerique"] | null;
  enregistrer: Enregistrer;
}

const OUI_NON = [
  ["true", "Oui"],
  ["false", "Non"],
] as const;
const options = (codes: readonly string[]) =>
  codes.map((code) => [code, VALEURS[code] ?? code] as const);

/** One constraint, its situations and its objectives: what is known is already filled in. */
// ANX4-B-02 RAPP-06
export function SaisieContrainte({ contrainte, besoin, enregistrer }: Proprietes) {
  const { code, libelle, situations, objectifs, valeur, proposition } = contrainte;
  // Whoever addresses a constraint says where it stands; the digital autonomy may be but a strength.
  const aDire = valeur === "NON_ABORDEE" && besoin === null;
  const champs: ChampAction[] = [
    {
      nom: "valeur",
      libelle: "Où en est cette contrainte",
      genre: "choix",
      options: Object.entries(CONTRAINTES)
        .filter(([c]) => c !== "NON_ABORDEE" || !aDire)
        .map(([c, { mot }]) => [c, mot] as const),
    },
    { nom: "impact", libelle: "Impact", genre: "choix", options: Object.entries(IMPACTS) },
    {
      nom: "prioritaire",
      libelle: "Priorité de la personne",
      genre: "choix",
      options: OUI_NON,
      aide: "Une seule contrainte est prioritaire.",
    },
    ...(besoin
      ? [
          {
            nom: "besoin",
            libelle: besoin.libelle,
            genre: "choix" as const,
            options: options(["NON_EXPLORE", "BESOIN", "POINT_FORT"]),
          },
        ]
      : []),
    {
      nom: "situations",
      libelle: "Situations",
      genre: "coches",
      options: situations.map((s) => [s.code, s.libelle] as const),
      facultatif: true,
    },
    ...objectifs.map((objectif) => ({
      nom: `objectif-${objectif.code}`,
      libelle: objectif.libelle,
      aide: "Objectif",
      genre: "choix" as const,
      options: options(["NON_ABORDE", "EN_COURS", "REALISE", "ABANDONNE"]),
    })),
  ];
  return (
    <FormulaireAction
      titre={valeur === "NON_ABORDEE" ? "Aborder" : "Mettre à jour"}
      objet={libelle}
      action="Enregistrer"
      relire={RELIRE}
      depart={departDe(contrainte, besoin)}
      champs={champs}
      envoyer={async (valeurs) => {
        const lue = lire(contrainte, valeurs);
        const aisance = (besoin ? valeurs.besoin : null) as Ecritures["contraintes"]["besoin"];
        if (estInchangee(contrainte, lue) && aisance === (besoin?.valeur ?? null))
          return "Rien n’a changé.";
        return enregistrer("contraintes", {
          code: code as Ecritures["contraintes"]["code"],
          ...lue,
          besoin: aisance,
        });
      }}
    />
  );

  function departDe({ impact, prioritaire }: Contrainte, aisance: Proprietes["besoin"]) {
    const cochees = situations.filter((s) => s.valeur === "OUI").map((s) => s.code);
    const connu = proposition?.impact ?? impact;
    return {
      valeur: proposition ? "OUI" : aDire ? "" : valeur,
      impact: connu,
      prioritaire: String(prioritaire),
      ...(aisance && { besoin: aisance.valeur }),
      situations: [...cochees, ...(proposition?.situations ?? [])].join(","),
      ...Object.fromEntries(objectifs.map((o) => [`objectif-${o.code}`, o.valeur])),
    };
  }
}

type Lue = Omit<Ecritures["contraintes"], "version" | "code" | "besoin">;

function estInchangee(
  { valeur, impact, prioritaire }: Contrainte,
  { situations, objectifs, ...lue }: Lue,
): boolean {
  const memes = [lue.valeur === valeur, lue.impact === impact, lue.prioritaire === prioritaire];
  return memes.every(Boolean) && situations.length === 0 && objectifs.length === 0;
}

/** What is sent: a situation no longer ticked is a no, an objective unchanged is not sent again. */
function lire(
  { situations, objectifs }: Contrainte,
  valeurs: Readonly<Record<string, string>>,
): Lue {
  const cochees = new Set((valeurs.situations ?? "").split(","));
  const changees = situations
    .filter(({ code, valeur }) => cochees.has(code) !== (valeur === "OUI"))
    .map(({ code }) => ({ code, valeur: cochees.has(code) ? "OUI" : "NON" }));
  const autres = objectifs
    .map(({ code, valeur }) => ({ code, avant: valeur, valeur: valeurs[`objectif-${code}`] ?? "" }))
    .filter(({ avant, valeur }) => avant !== valeur)
    .map(({ code, valeur }) => ({ code, valeur }));
  return {
    valeur: valeurs.valeur,
    impact: valeurs.impact,
    prioritaire: valeurs.prioritaire === "true",
    situations: changees,
    objectifs: autres,
  } as Lue;
}
