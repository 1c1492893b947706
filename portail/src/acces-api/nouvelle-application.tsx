import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { Definitions } from "../kit/definitions.tsx";
import { Page } from "../kit/page.tsx";
import type { ApplicationCreee, ApplicationVoulue } from "./formes.ts";
import { FormulaireApplication } from "./formulaire-application.tsx";
import { PorteDeveloppeur } from "./porte-developpeur.tsx";
import { SAISIE_VIDE } from "./saisie-application.ts";
import { SecretMontre } from "./secret-montre.tsx";

/** Creates an application; its sandbox works at once. Nobody fills the form whom the server would refuse. */
export function NouvelleApplication() {
  const creation = useMutation({
    mutationFn: (voulue: ApplicationVoulue) =>
      recevoir(api.POST("/portail/api/developpeur/applications", { body: voulue })),
    gcTime: 0,
  });
  return (
    <Page titre="Créer une application">
      {creation.data ? (
        <Creee creee={creation.data} />
      ) : (
        <PorteDeveloppeur>
          {() => (
            <FormulaireApplication
              depart={SAISIE_VIDE}
              nouvelle
              action="Créer l’application"
              enCours={creation.isPending}
              erreur={creation.error}
              surEnvoi={(voulue) => creation.mutate(voulue)}
            />
          )}
        </PorteDeveloppeur>
      )}
    </Page>
  );
}

function Creee({ creee }: { creee: ApplicationCreee }) {
  return (
    <>
      {creee.secret && (
        <SecretMontre
          secret={creee.secret}
          suite="Perdu, il se renouvelle sur la page de l’application."
        />
      )}
      <Definitions
        lignes={[
          [
            "Identifiant (client_id)",
            <code key="id" className="m-cle">
              {creee.clientId}
            </code>,
          ],
          ["Bac à sable", "Ouvert pour toutes les API"],
          ["Production", "Après la décision sur la demande d’accès de votre organisme"],
        ]}
      />
      <p>
        <Link to="/developpeur/applications/$id" params={{ id: creee.id }} className="fr-btn">
          Voir l’application
        </Link>
      </p>
    </>
  );
}
