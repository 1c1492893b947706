import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";

export const requeteConservation = queryOptions({
  queryKey: ["conservation"],
  queryFn: () => recevoir(api.GET("/portail/api/conservation")),
  refetchOnMount: "always",
});

/** What anybody may read, signed in or not. */
export const requeteDurees = queryOptions({
  queryKey: ["durees-de-conservation"],
  queryFn: () => recevoir(api.GET("/portail/api/durees-de-conservation")),
});
