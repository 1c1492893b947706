import { useQuery } from "@tanstack/react-query";
import { Alerte } from "../../kit/alerte.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { GesteMotive } from "../../kit/geste-motive.tsx";

/** The RGC's own page: function, training, messages of the opérateur, help, lost credentials. */
export function EspaceRgc() {
  const { data, error, refetch } = useQuery({
    queryKey: ["espace-rgc"],
    queryFn: () => recevoir(api.GET("/portail/api/espace-rgc")),
  });
  const etat = <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de votre espace…" />;
  if (!data) return etat;
  return (
    <>
      {etat}
      <Definitions
        lignes={[
          ["Organisation", data.organisation],
          ["En fonction depuis le", data.effetLe && enJour(data.effetLe)],
          ["Formation à l’outil", data.formeeLe && `${enJour(data.formeeLe)}, ${data.formateur}`],
        ]}
      />
      {data.formeeLe === null && (
        <Alerte gravite="warning">
          Aucune formation n’est enregistrée : demandez-la à l’opérateur ci-dessous.
        </Alerte>
      )}
      <h2>Messages de l’opérateur et demandes d’assistance</h2>
      {data.echanges.length === 0 && <p>Aucun message pour le moment.</p>}
      <ul>
        {data.echanges.map((e) => (
          <li key={e.id} className="m-carte">
            <strong>{e.objet}</strong>{" "}
            <span className="m-discret">
              {e.genre === "annonce" ? "Annonce" : "Votre demande"}, {enInstant(e.creeLe)}
            </span>
            <p>{e.corps}</p>
            {e.reponse && <p>Réponse : {e.reponse}</p>}
          </li>
        ))}
      </ul>
      <div className="m-actions">
        <FormulaireAction
          titre="Demander une assistance"
          action="Envoyer la demande"
          relire={["espace-rgc"]}
          champs={[
            { nom: "objet", libelle: "Objet" },
            { nom: "corps", libelle: "Votre demande", genre: "long" },
          ]}
          envoyer={async ({ objet = "", corps = "" }) => {
            await recevoir(
              api.POST("/portail/api/espace-rgc/assistance", { body: { objet, corps } }),
            );
            return "Demande envoyée à l’opérateur.";
          }}
        />
        <GesteMotive
          mot="Déclarer la perte ou le vol de mes identifiants"
          titre="Déclarer la perte ou le vol"
          consequence="Votre accès à la gestion des comptes sera bloqué aussitôt, jusqu’à ce que l’opérateur le rétablisse."
          relire={[]}
          envoyer={(motif) =>
            recevoir(api.POST("/portail/api/espace-rgc/perte-identifiants", { body: { motif } }))
          }
        />
      </div>
    </>
  );
}
