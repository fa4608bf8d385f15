package fr.levain.bench;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * 200 files of 5 MB sent at once, part after part as the pages send them, each joined to its draft; against the same bytes
 * written to the same disk by as many threads, each file forced to it as Levain forces it. With the memory it took.
 */
final class UploadBench {
    private static final int FILES = 200;
    private static final int SIZE = 5 << 20;
    private static final int HEAD = 64 << 10;
    private static final byte[] PART = new byte[1 << 20];
    private static final int CLIENTS = 200;
    /** Sessions and drafts, shared by the windows: what is measured is not the sign-in. */
    private static final int PEOPLE = 20;

    private final RunningLevain levain;
    private final Path work;

    UploadBench(RunningLevain levain, Path work) {
        this.levain = levain;
        this.work = work;
    }

    void run(Report report) throws Exception {
        var senders = new ArrayList<Sender>();
        for (int n = 0; n < PEOPLE; n++) senders.add(new Sender(levain.signedInAs(n % 2 == 0 ? "Jeanne Morel" : "Karim Benali")));
        for (var sender : senders) sender.send(head(-1 - senders.indexOf(sender))); // the compiler, the type tables

        copies(0);
        var baseline = copies(1);
        System.gc();
        var before = heap();
        var most = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
        var rate = rate(at -> () -> {
            senders.get(at % senders.size()).window().send(head(at));
            return null;
        });
        report.row("(f) 200 uploads of 5 MB at once, stored", rate, baseline, "MB/s", "told");
        report.line("    %d MB on their way in a heap of %d MB at most, %d MB of it in use before".formatted((long) FILES * SIZE >> 20, most >> 20, before >> 20));
    }

    private double copies(int round) throws Exception {
        var folder = Files.createDirectories(work.resolve("copies-" + round));
        return rate(at -> () -> {
            try (var out = FileChannel.open(folder.resolve("f" + at), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (int sent = 0; sent < SIZE; ) {
                    var part = sent == 0 ? ByteBuffer.wrap(head(1_000 * (round + 1) + at)) : ByteBuffer.wrap(PART, 0, Math.min(PART.length, SIZE - sent));
                    while (part.hasRemaining()) sent += out.write(part);
                }
                out.force(true);
            }
            return null;
        });
    }

    private interface Work {
        Callable<Void> at(int number);
    }

    /** MB per second. */
    private static double rate(Work work) throws Exception {
        var waiting = new ConcurrentLinkedQueue<Integer>();
        for (int n = 0; n < FILES; n++) waiting.add(n);
        var from = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<?>>();
            for (int n = 0; n < CLIENTS; n++) {
                runs.add(pool.submit(() -> {
                    for (Integer at; (at = waiting.poll()) != null; ) work.at(at).call();
                    return null;
                }));
            }
            for (var run : runs) run.get();
        }
        return FILES * (SIZE / 1048576.0) / ((System.nanoTime() - from) / 1e9);
    }

    /** The start of a PDF like no other; the rest is the same for all, so that the senders weigh nothing in what is measured. */
    private static byte[] head(int seed) {
        var head = new byte[HEAD];
        new Random(seed).nextBytes(head);
        System.arraycopy("%PDF-1.4\n".getBytes(), 0, head, 0, 9);
        return head;
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** One window of the browser, with the session of its person: it sends a file, then the page that names it. */
    private final class Sender {
        private final RunningLevain.Browserless browser;
        private final String token;
        private final String page;

        /** A person with a draft of their own. */
        Sender(RunningLevain.Browserless browser) throws Exception {
            this.browser = browser;
            token = browser.token();
            var start = "/appels/innovation-sociale/dossiers";
            var opened = browser.post(start, browser.form(start, start, Map.of()));
            page = opened.headers().get("location").replaceFirst("^https?://[^/]+", "") + "/pages/pieces";
        }

        private Sender(Sender person) {
            browser = person.browser.anotherWindow();
            token = person.token;
            page = person.page;
        }

        Sender window() {
            return new Sender(this);
        }

        void send(byte[] head) throws Exception {
            var guard = "X-XSRF-TOKEN: " + token + "\r\n";
            var begun = browser.call("POST", "/envois", guard + "Upload-Length: " + SIZE + "\r\nUpload-Metadata: filename cGllY2UucGRm\r\n", new byte[0]);
            if (begun.status() != 201) throw new IllegalStateException("/envois: " + begun.status() + " " + begun.body());
            var place = begun.headers().get("location");
            for (int at = 0; at < SIZE; ) {
                var part = at == 0 ? head : at + PART.length > SIZE ? Arrays.copyOf(PART, SIZE - at) : PART;
                var sent = browser.call("PATCH", place, guard + "Upload-Offset: " + at + "\r\nContent-Type: application/offset+octet-stream\r\n", part);
                if (sent.status() != 204) throw new IllegalStateException(place + ": " + sent.status() + " " + sent.body());
                at += part.length;
            }
            var body = "version=0&champ=file_commitments&file_commitments.envoi=" + place.substring(place.lastIndexOf('/') + 1);
            var saved = browser.call("POST", page, guard + "X-Requested-With: autosave\r\nContent-Type: application/x-www-form-urlencoded\r\n", body.getBytes());
            // many windows on one page: the file is stored whichever of them wins the page
            if (saved.status() != 200 && saved.status() != 409) throw new IllegalStateException(page + ": " + saved.status() + " " + saved.body());
        }
    }
}
