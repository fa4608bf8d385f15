package fr.levain.envelopes;

import fr.levain.kernel.Euros;
import java.time.LocalDate;

/** A vote that enlarged or reduced an envelope. @param number of the délibération @param reason why, in the words of the service */
public record Resizing(String number, LocalDate votedOn, String reason, Euros before, Euros after) {}
