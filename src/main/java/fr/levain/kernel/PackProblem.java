package fr.levain.kernel;

/**
 * What is wrong in a pack, where. The message is for the officer who wrote the file.
 *
 * @param file path inside the pack
 * @param line from 1
 */
public record PackProblem(String file, int line, String message) {
    @Override
    public String toString() {
        return "%s, ligne %d : %s".formatted(file, line, message);
    }
}
