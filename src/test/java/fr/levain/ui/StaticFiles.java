package fr.levain.ui;

import java.util.Optional;

/** The stylesheet, script and fonts, for pages shown without the application. */
public final class StaticFiles {
    private static final Assets ASSETS = new Assets(false);

    /** @param type media type */
    public record File(String type, byte[] content) {}

    private StaticFiles() {}

    public static Optional<File> at(String path) {
        return ASSETS.at(path).map(asset -> new File(asset.type(), asset.content()));
    }

    public static Frame.AssetPaths paths() {
        return ASSETS.paths();
    }
}
