package fr.levain.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Pictures of addresses, at the width of a desk and of a phone, in {@code target/screenshots}. Run by hand. */
public final class Screenshots {
    private Screenshots() {}

    public static void main(String[] addresses) {
        for (var address : addresses)
            for (int width : List.of(1280, 360)) {
                var page = Browser.page(width, 960);
                page.navigate(address);
                shoot(page, address.replaceFirst("^https?://[^/]+", "") + "-" + width);
                page.context().close();
            }
        System.exit(0);
    }

    static void shoot(Page page, String name) {
        var file = name.replaceAll("[^\\p{Alnum}-]+", "_");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", file + ".png"))
                .setFullPage(true));
    }
}
