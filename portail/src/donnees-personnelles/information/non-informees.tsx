import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../../kit/vue-tableau.ts";
import type { NonInformees } from "./formes.ts";

type Personne = NonInformees["personnes"][number];

/** Whom nobody told of their data within the month, and the notices in force. */
// CONV-5-14
export function PersonnesNonInformees() {
  const lecture = useQuery({
    queryKey: ["information-des-personnes"],
    queryFn: () => recevoir(api.GET("/portail/api/information-des-personnes")),
    refetchOnMount: "always",
  });
  const { data } = lecture;
  return (
    <section aria-labelledby="information-des-personnes">
      <h2 id="information-des-personnes">Information des personnes</h2>
      <EtatLecture lecture={lecture} phrase="Lecture des personnes à informer…" />
      {data && (
        <>
          {data.nombre > 0 && <p>{phrase(data)}</p>}
          <TableauDonnees
            legende="Personnes non informées dans le mois"
            fichier="personnes-non-informees"
            lignes={data.personnes}
            cle={({ id }) => id}
            colonnes={COLONNES}
            vide={<p>Chacun a été informé, ou est encore dans le délai d’un mois.</p>}
          />
          <h3>Notices en vigueur</h3>
          <ul>
            {data.notices.map(({ traitement, nom, version, depuis }) => (
              <li
                key={traitement}
              >{`${nom}, version ${version}, depuis le ${enInstant(depuis)}`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function phrase({ nombre, plafond, personnes }: NonInformees): string {
  const toutes = compter(
    nombre,
    "personne n’a pas été informée",
    "personnes n’ont pas été informées",
  );
  const dites = `${plafond ? "Plus de " : ""}${toutes} dans le mois qui suit l’arrivée des données`;
  return nombre > personnes.length ? `${dites}\u202f: voici les plus anciennes.` : `${dites}.`;
}

const COLONNES: readonly ColonneDonnees<Personne>[] = [
  {
    titre: "Personne",
    entete: true,
    valeur: ({ nom, prenom }) => `${prenom} ${nom}`,
    cellule: ({ nom, prenom, dateNaissance }) => (
      <>
        {`${prenom} ${nom}`}
        <span className="m-discret m-ligne">{enJour(dateNaissance)}</span>
      </>
    ),
  },
  {
    titre: "À informer avant le",
    valeur: ({ echeance }) => echeance,
    cellule: ({ echeance }) => enJour(echeance),
  },
];
