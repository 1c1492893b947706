import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant } from "../../kit/dates.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import type { SuiviPartenaire } from "./formes.ts";

const RACINE = "/portail/api/operateur/nominations-rgc" as const;

/** Documents handed to RGCs, announcements to them, their requests for help. */
export function OutilsOperateur({ documents }: { documents: SuiviPartenaire["documents"] }) {
  const { data } = useQuery({
    queryKey: ["echanges-rgc"],
    queryFn: () => recevoir(api.GET(`${RACINE}/echanges`)),
  });
  const demandes = data?.echanges.filter((e) => e.genre === "assistance" && !e.reponse) ?? [];
  return (
    <>
      <h2>Documents remis aux RGC</h2>
      {documents.map((document) => (
        <div key={document.nature} className="m-bloc">
          <p>
            {document.titre}, version {document.version}{" "}
            {document.aRemplacer && <Pastille ton="attention">Modèle à remplacer</Pastille>}
          </p>
          <FormulaireAction
            titre="Publier une nouvelle version"
            action="Publier et prévenir les partenaires"
            relire={["nominations"]}
            depart={{ titre: document.titre, contenu: document.contenu }}
            champs={[
              { nom: "titre", libelle: "Titre" },
              { nom: "contenu", libelle: "Texte", genre: "long" },
            ]}
            envoyer={async ({ titre = "", contenu = "" }) => {
              const nature = document.nature as "acte-engagement";
              const body = { nature, titre, contenu };
              const { version } = await recevoir(api.POST(`${RACINE}/documents`, { body }));
              return `Version ${version} publiée.`;
            }}
          />
        </div>
      ))}
      <h2>Échanges avec les RGC</h2>
      <FormulaireAction
        titre="Écrire à tous les RGC"
        action="Envoyer l’annonce"
        relire={["echanges-rgc"]}
        champs={[
          { nom: "objet", libelle: "Objet" },
          { nom: "corps", libelle: "Message", genre: "long" },
        ]}
        envoyer={async ({ objet = "", corps = "" }) => {
          const body = { organisationId: null, objet, corps };
          await recevoir(api.POST(`${RACINE}/annonces`, { body }));
          return "Annonce envoyée.";
        }}
      />
      {demandes.length === 0 && <p>Aucune demande d’assistance en attente.</p>}
      {demandes.map((demande) => (
        <div key={demande.id} className="m-carte m-bloc">
          <strong>{demande.objet}</strong>{" "}
          <span className="m-discret">{enInstant(demande.creeLe)}</span>
          <p>{demande.corps}</p>
          <FormulaireAction
            titre="Répondre"
            action="Envoyer la réponse"
            relire={["echanges-rgc"]}
            champs={[{ nom: "reponse", libelle: "Réponse", genre: "long" }]}
            envoyer={async ({ reponse = "" }) => {
              const params = { path: { id: demande.id } };
              await recevoir(api.POST(`${RACINE}/assistance/{id}`, { params, body: { reponse } }));
            }}
          />
        </div>
      ))}
    </>
  );
}
