import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";

const requeteTextes = {
  queryKey: ["catalogue", "textes"],
  queryFn: () => recevoir(api.GET("/portail/api/gouvernance/textes")),
} as const;

type Texte = Awaited<ReturnType<typeof requeteTextes.queryFn>>["textes"][number];

const CERTITUDES = { V: "Lu dans le texte", S: "À confirmer" } as const;

/** The texts that apply the law, with their dates and the parameters that come from them. */
// B1-10
export function EditionTextes() {
  const { data, error, refetch } = useQuery(requeteTextes);
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
  if (!data) return null;
  return (
    <section aria-labelledby="textes">
      <h2 id="textes">Textes d’application de la loi</h2>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      <TableauDonnees
        legende="Textes dont viennent les délais et les taux"
        colonnes={COLONNES}
        lignes={data.textes}
        cle={({ reference }) => reference}
        fichier="textes-d-application"
        vide={<EtatVide titre="Aucun texte n’est recensé" />}
      />
    </section>
  );
}

const COLONNES: readonly ColonneDonnees<Texte>[] = [
  {
    titre: "Texte",
    entete: true,
    valeur: ({ reference }) => reference,
    cellule: ({ reference }) => reference,
  },
  {
    titre: "Date",
    valeur: ({ du }) => du,
    cellule: ({ du }) => (du ? enJour(du) : "Non dite"),
  },
  {
    titre: "Prise d’effet",
    valeur: ({ effetLe }) => effetLe,
    cellule: ({ effetLe }) => (effetLe ? enJour(effetLe) : "Non dite"),
  },
  { titre: "Objet", valeur: ({ objet }) => objet, cellule: ({ objet }) => objet },
  {
    titre: "Certitude",
    filtre: true,
    valeur: ({ certitude }) => CERTITUDES[certitude],
    cellule: ({ certitude, source }) => (
      <>
        <Pastille ton={certitude === "V" ? "bon" : "attention"}>{CERTITUDES[certitude]}</Pastille>
        <span className="m-discret m-ligne">{source}</span>
      </>
    ),
  },
  {
    titre: "Paramètres qui le citent",
    valeur: ({ parametres }) => parametres,
    cellule: ({ parametres }) => (parametres.length === 0 ? "Aucun" : parametres.join(", ")),
  },
];
