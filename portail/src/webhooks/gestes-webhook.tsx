import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { SecretMontre } from "../acces-api/secret-montre.tsx";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { enInstant } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { useRetourFocus } from "../kit/retour-focus.ts";
import type { Abonnement, AbonnementVoulu } from "./formes.ts";
import { FormulaireWebhook } from "./formulaire-webhook.tsx";
import { gestesDe } from "./requetes.ts";

/** Test, pause, change, replace the secret, close. */
export function GestesWebhook({
  application,
  webhook,
}: {
  application: string;
  webhook: Abonnement;
}) {
  const { id, etat } = webhook;
  const [ouvert, setOuvert] = useState<"modifier" | "fermer" | null>(null);
  const boutonModifier = useRetourFocus(ouvert === "modifier");
  const boutonFermer = useRetourFocus(ouvert === "fermer");
  const requetes = useQueryClient();
  const naviguer = useNavigate();
  const gestes = gestesDe(application, id);
  const relire = () => requetes.invalidateQueries({ queryKey: ["webhooks", application] });
  const essai = useMutation({ mutationFn: gestes.essayer, onSettled: relire });
  // The button of the pause leaves the page: the keyboard finds the one that undoes it.
  const boutonEssai = useRef<HTMLButtonElement>(null);
  const pause = useMutation({
    mutationFn: gestes.suspendre,
    onSettled: relire,
    onSuccess: () => boutonEssai.current?.focus(),
  });
  const rotation = useMutation({ mutationFn: gestes.renouveler, onSettled: relire, gcTime: 0 });
  const modification = useMutation({
    mutationFn: (voulu: AbonnementVoulu) => gestes.modifier(voulu),
    onSuccess: async () => {
      setOuvert(null);
      await relire();
    },
  });
  const erreur = essai.error ?? pause.error ?? rotation.error;
  const lance = (geste: { isPending: boolean; mutate: () => void }) => () => {
    for (const autre of [essai, pause, rotation]) if (autre.error) autre.reset();
    if (!geste.isPending) geste.mutate();
  };
  return (
    <section aria-labelledby="gestes-webhook">
      <h2 id="gestes-webhook" className="fr-sr-only">
        Actions
      </h2>
      {erreur && <AlerteErreur erreur={erreur} />}
      {rotation.data && (
        <SecretMontre
          secret={rotation.data.secret}
          suite={`Les messages portent les deux signatures jusqu’au ${enInstant(rotation.data.finAncien)}.`}
        />
      )}
      <div role="status">
        {essai.data && (
          <Alerte gravite="success">
            {`Essai accepté : réponse ${essai.data.statut} en ${essai.data.dureeMs} ms.`}
          </Alerte>
        )}
      </div>
      <div className="m-actions">
        <button
          ref={boutonEssai}
          type="button"
          className="fr-btn"
          aria-disabled={essai.isPending}
          onClick={lance(essai)}
        >
          {essai.isPending ? "Essai en cours…" : MOTS_ESSAI[etat]}
        </button>
        {etat === "actif" && (
          <button
            type="button"
            className="fr-btn fr-btn--secondary"
            aria-disabled={pause.isPending}
            onClick={lance(pause)}
          >
            Mettre en pause
          </button>
        )}
        <button
          ref={boutonModifier}
          type="button"
          className="fr-btn fr-btn--secondary"
          aria-expanded={ouvert === "modifier"}
          onClick={() => setOuvert(ouvert === "modifier" ? null : "modifier")}
        >
          Modifier
        </button>
        <button
          type="button"
          className="fr-btn fr-btn--secondary"
          aria-disabled={rotation.isPending}
          onClick={lance(rotation)}
        >
          Renouveler le secret
        </button>
        <button
          ref={boutonFermer}
          type="button"
          className="fr-btn fr-btn--tertiary"
          onClick={() => setOuvert("fermer")}
        >
          Fermer le webhook
        </button>
      </div>
      {ouvert === "fermer" && (
        <DialogueMotif
          titre="Fermer le webhook"
          consequence="Fermé, il n’envoie plus rien et ne se rouvre pas. Ce qui attendait ne partira pas."
          action="Fermer définitivement"
          surFermeture={() => setOuvert(null)}
          surConfirmation={async (motif) => {
            await gestes.fermer(motif);
            await naviguer({
              to: "/developpeur/applications/$id/webhooks",
              params: { id: application },
              // The motive that was typed has just been written.
              ignoreBlocker: true,
            });
            // Who goes back reads that it is closed, not what it was.
            requetes.removeQueries({ queryKey: ["webhooks", application, id] });
            await relire();
          }}
        />
      )}
      {ouvert === "modifier" && (
        <FormulaireWebhook
          depart={webhook}
          types={webhook.types}
          action="Enregistrer"
          enCours={modification.isPending}
          erreur={modification.error}
          surEnvoi={({ adresse, genres, perimetre }) =>
            modification.mutate({ adresse, genres, perimetre })
          }
          surAnnulation={() => setOuvert(null)}
        />
      )}
    </section>
  );
}

const MOTS_ESSAI: Readonly<Record<Abonnement["etat"], string>> = {
  a_tester: "Tester et activer",
  actif: "Envoyer un essai",
  en_pause: "Tester et reprendre",
  ferme: "Envoyer un essai",
};
