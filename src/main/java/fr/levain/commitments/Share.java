package fr.levain.commitments;

import fr.levain.kernel.Euros;

/** One line of what a partner brings, told by itself. @param inKind time, a room, a tool: valued, not paid */
public record Share(String what, boolean inKind, Euros amount) {}
