import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { aLeRole } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { requeteDemandes, requeteOuvertures } from "./requetes.ts";
import { TableauDemandes } from "./tableau-demandes.tsx";
import { TableauOuvertures } from "./tableau-ouvertures.tsx";

/** What the partner asked for, and what is open to it. */
// CONV-3.1-11 ANX4-0-01
export function DemandesPartenaire() {
  const session = useSession();
  const prepare = session ? aLeRole("SUIVI_OPERATIONNEL", "GOUVERNANCE")(session) : false;
  const demandes = useQuery(requeteDemandes("partenaire"));
  const ouvertures = useQuery(requeteOuvertures("partenaire"));
  return (
    <Page titre="Demandes d’accès">
      <p className="m-chapeau">
        Le formulaire de l’annexe 4 demande les outils et les API. La décision de l’opérateur les
        ouvre aussitôt ; un changement est une nouvelle demande.
      </p>
      {prepare && (
        <p>
          <Link to="/demandes-acces/nouvelle" className="fr-btn">
            Préparer une demande
          </Link>
        </p>
      )}
      <EtatLecture lecture={demandes} phrase="Lecture des demandes…" />
      {demandes.data && (
        <TableauDemandes
          vue="partenaire"
          demandes={demandes.data.demandes}
          vide={
            <EtatVide titre="Aucune demande d’accès">
              <p>
                {prepare
                  ? "Préparez la première : cochez ce dont vos agents et vos applications ont besoin."
                  : "Le responsable du suivi opérationnel de la convention prépare les demandes."}
              </p>
            </EtatVide>
          }
        />
      )}
      <section aria-labelledby="ouvertures">
        <h2 id="ouvertures">Ce qui est ouvert à votre organisme</h2>
        {ouvertures.error && (
          <AlerteErreur erreur={ouvertures.error} surReprise={() => void ouvertures.refetch()} />
        )}
        {ouvertures.data && (
          <TableauOuvertures vue="partenaire" ouvertures={ouvertures.data.ouvertures} />
        )}
      </section>
    </Page>
  );
}
