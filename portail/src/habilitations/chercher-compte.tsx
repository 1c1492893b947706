import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { Tableau } from "../kit/tableau.tsx";

/** Finds the account that an intervention is about; it opens only where one is under way. */
export function ChercherCompte() {
  const [texte, setTexte] = useState("");
  const [defaut, setDefaut] = useState<string>();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      recevoir(
        api.POST("/portail/api/operateur/blocages/cibles", {
          body: { cible: "agent", texte: texte.trim() },
        }),
      ),
    gcTime: 0,
  });
  return (
    <Formulaire
      jetable
      className="m-carte m-bloc"
      aria-label="Chercher un compte"
      surEnvoi={() => {
        const court = texte.trim().length < 2;
        setDefaut(court ? "Écrivez au moins deux lettres." : undefined);
        if (!court && !isPending) mutate();
      }}
    >
      <Champ
        id="compte-cherche"
        libelle="Compte concerné"
        aide="Quelques lettres du nom ou de l’identifiant."
        erreur={defaut}
        valeur={texte}
        surChangement={setTexte}
      />
      <div className="m-actions">
        <button type="submit" className="fr-btn fr-btn--secondary" aria-disabled={isPending}>
          {isPending ? "Recherche en cours…" : "Chercher"}
        </button>
      </div>
      {error && <AlerteErreur erreur={error} />}
      <div role="status">
        {data?.length === 0 && <p>Aucun compte ne correspond.</p>}
        {data && data.length > 0 && (
          <Tableau
            legende="Comptes trouvés"
            lignes={data}
            cle={({ id }) => id}
            colonnes={[
              {
                titre: "Compte",
                entete: true,
                cellule: ({ id, designation }) => (
                  <Link to="/gestion-des-comptes/agents/$id" params={{ id }}>
                    {designation}
                  </Link>
                ),
              },
              { titre: "Organisme", cellule: ({ organisation }) => organisation },
            ]}
          />
        )}
      </div>
    </Formulaire>
  );
}
