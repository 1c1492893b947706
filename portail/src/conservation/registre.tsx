import { EtatVide } from "../kit/etat-vide.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { type Famille, GESTES } from "./formes.ts";

const VIDE = <EtatVide titre="Le registre est vide">{null}</EtatVide>;

/** The register of processings (GDPR, art. 30), then each of its durations with what fixes it. */
// CONV-5-01 CONV-5-02 CONV-5-19
export function Registre({ registre }: { registre: readonly Famille[] }) {
  const durees = registre.flatMap(({ nom, code, regles }) =>
    regles.map((regle) => ({ ...regle, code: `${code} ${regle.code}`, famille: nom })),
  );
  return (
    <>
      <section aria-labelledby="registre">
        <h2 id="registre">Registre des traitements</h2>
        <TableauDonnees
          legende="Registre des traitements"
          fichier="registre-des-traitements"
          lignes={registre}
          cle={({ code }) => code}
          colonnes={TRAITEMENTS}
          vide={VIDE}
        />
      </section>
      <section aria-labelledby="durees">
        <h2 id="durees">Durées de conservation</h2>
        <TableauDonnees
          legende="Durées de conservation"
          fichier="durees-de-conservation"
          lignes={durees}
          cle={({ code }) => code}
          colonnes={DUREES}
          vide={VIDE}
        />
      </section>
    </>
  );
}

type Regle = Famille["regles"][number];

/** A column that says two things of a row, the second as a detail of the first. */
function double<Ligne>(
  titre: string,
  dire: (ligne: Ligne) => readonly [string, string],
  entete = false,
): ColonneDonnees<Ligne> {
  return {
    titre,
    entete,
    valeur: (ligne) => dire(ligne).join(" – "),
    cellule: (ligne) => {
      const [premier, detail] = dire(ligne);
      return (
        <>
          {premier}
          <span className="m-discret m-ligne">{detail}</span>
        </>
      );
    },
  };
}

const TRAITEMENTS: readonly ColonneDonnees<Famille>[] = [
  double("Traitement", ({ nom, personnes }) => [nom, personnes], true),
  double("Finalité", ({ finalite, baseLegale }) => [finalite, baseLegale]),
  { titre: "Données", valeur: ({ donnees }) => donnees, cellule: ({ donnees }) => donnees },
  double("Destinataires", ({ destinataires, mentions }) => [destinataires, mentions]),
  {
    titre: "Conservation",
    valeur: ({ regles }) => regles.map(({ portee, duree }) => `${portee} (${duree})`).join(", "),
    cellule: ({ regles }) => (
      <ul>
        {regles.map(({ code, portee, duree }) => (
          <li key={code}>{`${portee} (${duree})`}</li>
        ))}
      </ul>
    ),
  },
];

const DUREES: readonly ColonneDonnees<Regle & { readonly famille: string }>[] = [
  double("Données", ({ portee, famille }) => [portee, famille], true),
  double("Durée", ({ duree, depart }) => [duree, `Départ : ${depart}`]),
  {
    titre: "Au terme",
    filtre: true,
    valeur: ({ geste }) => GESTES[geste],
    cellule: ({ geste }) => GESTES[geste],
  },
  { titre: "Source", valeur: ({ source }) => source, cellule: ({ source }) => source },
];
