package fr.levain.directory;

import java.util.List;

/**
 * Organisations whose name looks like what was typed.
 *
 * @param available false when the register could not be asked
 */
public record RegisterMatches(List<RegisterEntry> entries, boolean available) {
    public static RegisterMatches unavailable() {
        return new RegisterMatches(List.of(), false);
    }
}
