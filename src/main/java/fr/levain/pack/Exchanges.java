package fr.levain.pack;

import fr.levain.kernel.Caller;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Service;

/** Settings that go from one instance to another, in one file. */
@Service
public class Exchanges {
    /** What became of a file received. */
    public sealed interface Received {
        /**
         * @param first nothing was here before: everything is in force
         * @param changes what differs from what was in force, file by file
         */
        record Taken(boolean first, List<ImportedFile> changes) implements Received {}

        record Known() implements Received {}

        /** Nothing was written. */
        record Refused(List<fr.levain.kernel.PackProblem> problems) implements Received {}

        /** It is not even an archive of settings. */
        record Unreadable(String why) implements Received {}
    }

    private final Packs packs;

    Exchanges(Packs packs) {
        this.packs = packs;
    }

    /** Everything, as a ZIP. */
    public byte[] whole() {
        return leaving(packs.export());
    }

    /** Each call and aid that may go alone, {@code calls/slug}, and what it is called. */
    public Map<String, String> offered() {
        return packs.bundles();
    }

    /** One call or one aid, as a ZIP. @param folder {@code calls} or {@code aids} */
    public Optional<byte[]> bundle(String folder, String slug) {
        return packs.bundle(folder, slug).map(this::leaving);
    }

    private byte[] leaving(SortedMap<String, String> files) {
        packs.remember(files);
        return PackArchive.of(files);
    }

    public Received take(InputStream archive, Caller by) {
        try {
            var received = PackArchive.read(archive);
            var changes = packs.compare(received);
            return switch (packs.take(received, by)) {
                case LoadResult.Loaded(_, var first) -> new Received.Taken(first, changes);
                case LoadResult.AlreadyLoaded _ -> new Received.Known();
                case LoadResult.Refused(var problems, _) -> new Received.Refused(problems);
            };
        } catch (PackArchive.Unreadable unreadable) {
            return new Received.Unreadable(unreadable.getMessage());
        }
    }
}
