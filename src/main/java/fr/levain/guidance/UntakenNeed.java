package fr.levain.guidance;

/** Requests that found no taker, for one need in one department. @param answered by the authority or by somebody, in the end */
public record UntakenNeed(String need, String department, long requests, long answered) {}
