import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { useRetourFocus } from "../kit/retour-focus.ts";
import { Notification } from "./notification.tsx";
import { requeteNotifications } from "./requetes-notifications.ts";

/** What the platform told this agent. */
export function MesNotifications() {
  const requetes = useQueryClient();
  const { data, error, refetch } = useQuery({ ...requeteNotifications, refetchOnMount: "always" });
  const lecture = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? recevoir(api.POST("/portail/api/notifications/lecture"))
        : recevoir(
            api.POST("/portail/api/notifications/{id}/lecture", { params: { path: { id } } }),
          ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["notifications"] }),
  });
  return (
    <Page titre="Notifications">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de vos notifications…" />
      {lecture.error && <AlerteErreur erreur={lecture.error} />}
      {data?.notifications.length === 0 && (
        <p>
          Aucune notification. Ce qui concerne vos droits, vos demandes ou votre convention
          s’affichera ici, et vous sera aussi envoyé par courriel.
        </p>
      )}
      {data && data.notifications.length > 0 && (
        <>
          <p role="status">{compte(data.nonLues)}</p>
          {data.nonLues > 0 && (
            <ToutLire enCours={lecture.isPending} surLecture={() => lecture.mutate(null)} />
          )}
          <ul className="m-notifications">
            {data.notifications.map((notification) => (
              <Notification
                key={notification.id}
                notification={notification}
                surLecture={() => lecture.mutate(notification.id)}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** Leaves the page with what it does: the keyboard is then given back to the heading. */
function ToutLire({ enCours, surLecture }: { enCours: boolean; surLecture: () => void }) {
  const bouton = useRetourFocus(false);
  return (
    <button
      ref={bouton}
      type="button"
      className="fr-btn fr-btn--secondary fr-btn--sm"
      aria-disabled={enCours}
      onClick={() => !enCours && surLecture()}
    >
      Tout marquer comme lu
    </button>
  );
}

function compte(nonLues: number): string {
  if (nonLues === 0) return "Tout est lu.";
  return nonLues === 1 ? "1 notification non lue." : `${nonLues} notifications non lues.`;
}
