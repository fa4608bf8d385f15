package fr.levain.letters;

import fr.levain.revisions.Difference;
import java.util.ArrayList;
import java.util.List;

/** What changes from one text to another, line by line: the lines common to both stay untold. */
final class LetterDifferences {
    private LetterDifferences() {}

    static List<Difference> between(WrittenLetter before, WrittenLetter after) {
        var found = new ArrayList<Difference>();
        if (!before.title().equals(after.title())) found.add(Difference.changed("Le courrier s’appelle maintenant « %s ».".formatted(after.title())));
        if (!before.subject().equals(after.subject())) {
            found.add(Difference.changed("L’objet devient « %s » (avant : « %s »).".formatted(after.subject(), before.subject())));
        }
        lines(lines(before.source()), lines(after.source()), found);
        return found;
    }

    private static List<String> lines(String source) {
        return source.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The longest run of common lines is kept; texts of letters are short. */
    private static void lines(List<String> before, List<String> after, List<Difference> found) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
        int i = 0, j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j >= after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                found.add(Difference.removed("Retiré : « %s »".formatted(before.get(i++))));
            } else {
                found.add(Difference.added("Ajouté : « %s »".formatted(after.get(j++))));
            }
        }
    }
}
