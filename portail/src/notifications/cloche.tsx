import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { requeteNonLues } from "./requetes-notifications.ts";
import "./notifications.css";

/** The bell of the header, with the number of unread notifications. */
export function Cloche() {
  const requetes = useQueryClient();
  const { data } = useQuery(requeteNonLues);
  const chemin = useLocation({ select: (lieu) => lieu.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at each page
  useEffect(() => {
    if (requetes.isFetching(requeteNonLues) === 0) {
      requetes.refetchQueries({ ...requeteNonLues, stale: true });
    }
  }, [chemin, requetes]);
  const nonLues = data?.nonLues ?? 0;
  return (
    <Link to="/notifications" className="m-cloche">
      <svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24" fill="currentColor">
        <path d="M12 2a6 6 0 0 0-6 6v5l-2 3v1h16v-1l-2-3V8a6 6 0 0 0-6-6Zm-2.5 16.5a2.5 2.5 0 0 0 5 0Z" />
      </svg>
      <span className="fr-sr-only">{libelle(nonLues)}</span>
      {nonLues > 0 && (
        <span aria-hidden="true" className="m-cloche-nombre">
          {nonLues > 99 ? "99+" : nonLues}
        </span>
      )}
    </Link>
  );
}

function libelle(nonLues: number): string {
  if (nonLues === 0) return "Notifications";
  return nonLues === 1 ? "Notifications, 1 non lue" : `Notifications, ${nonLues} non lues`;
}
