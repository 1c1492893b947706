import { useQuery } from "@tanstack/react-query";
import { Alerte } from "../../kit/alerte.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { Designer } from "./designer.tsx";
import { ETATS, ORIGINES, tonDe } from "./ecriture.ts";
import { Etapes } from "./etapes.tsx";
import { Signalements } from "./signalements.tsx";

const EN_COURS = ["ouverte", "preparee", "informee", "signee", "transmise"];
const EN_FONCTION = ["acceptee", "reputee-acceptee"];

/** The partner's desk: who holds the function, what is under way, what must be told. */
export function SuiviRgc() {
  const { data, error, refetch } = useQuery({
    queryKey: ["rgc"],
    queryFn: () => recevoir(api.GET("/portail/api/nomination-rgc")),
    refetchOnMount: "always",
  });
  const etat = (
    <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des désignations…" />
  );
  if (!data) return etat;
  const enCours = data.nominations.find(({ etat }) => EN_COURS.includes(etat));
  const titulaire = data.nominations.find(({ etat }) => EN_FONCTION.includes(etat));
  return (
    <>
      {etat}
      {!data.rgcActif && (
        <Alerte gravite="warning" titre="Aucun RGC en fonction">
          Sans responsable de la gestion des comptes accepté par l’opérateur, aucun outil n’est
          ouvert à vos agents ni à ceux de vos délégataires.
        </Alerte>
      )}
      {titulaire && (
        <p>
          En fonction : <strong>{`${titulaire.prenom} ${titulaire.nom}`}</strong>, depuis le{" "}
          {enJour(titulaire.effetLe ?? "")}
          {titulaire.finLe && `, jusqu’au ${enJour(titulaire.finLe)} exclu`}.{" "}
          {titulaire.formeeLe === null && (
            <Pastille ton="attention">Formation non enregistrée</Pastille>
          )}
        </p>
      )}
      {enCours && enCours.etat !== "ouverte" ? (
        <Etapes nomination={enCours} documents={data.documents} empechement={data.empechement} />
      ) : (
        <Designer candidats={data.candidats} remplacement={titulaire !== undefined} />
      )}
      {titulaire && <Signalements nomination={titulaire} suivi={data} />}
      <h2>Historique</h2>
      <TableauDonnees
        legende="Désignations"
        fichier="designations-rgc"
        lignes={data.nominations}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: "Personne",
            entete: true,
            valeur: ({ prenom, nom }) => (nom ? `${prenom} ${nom}` : "À désigner"),
            cellule: ({ prenom, nom }) => (nom ? `${prenom} ${nom}` : "À désigner"),
          },
          {
            titre: "État",
            valeur: ({ etat }) => ETATS[etat] ?? etat,
            cellule: ({ etat }) => <Pastille ton={tonDe(etat)}>{ETATS[etat] ?? etat}</Pastille>,
            filtre: true,
          },
          {
            titre: "Origine",
            valeur: ({ origine }) => ORIGINES[origine] ?? origine,
            cellule: ({ origine }) => ORIGINES[origine] ?? origine,
          },
          {
            titre: "Limite de décision",
            valeur: ({ limiteLe }) => limiteLe,
            cellule: ({ limiteLe }) => (limiteLe ? enJour(limiteLe) : "Aucune"),
          },
          {
            titre: "Motif",
            valeur: ({ decisionMotif, finMotif }) => finMotif ?? decisionMotif,
            cellule: ({ decisionMotif, finMotif }) => finMotif ?? decisionMotif ?? "—",
          },
        ]}
        vide={<EtatVide titre="Aucune désignation">Désignez votre premier RGC ci-dessus.</EtatVide>}
      />
    </>
  );
}
