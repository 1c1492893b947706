import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";

/** The signed-in agent's notifications, latest first. */
export const requeteNotifications = queryOptions({
  queryKey: ["notifications"],
  queryFn: () => recevoir(api.GET("/portail/api/notifications")),
});

/**
 * How many are unread. Asked when a page opens and when the agent comes back to the tab, never on a
 * timer: each call keeps the session alive, and an abandoned desk must be signed out.
 */
export const requeteNonLues = queryOptions({
  queryKey: ["notifications", "compte"],
  queryFn: () => recevoir(api.GET("/portail/api/notifications/compte")),
  refetchOnWindowFocus: "always",
  staleTime: 30_000,
});
