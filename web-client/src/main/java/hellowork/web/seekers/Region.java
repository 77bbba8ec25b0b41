package hellowork.web.seekers;

import java.util.Arrays;

/** Parts of Japan, so that nobody has to look through 47 prefectures in one row. */
enum Region {
    HOKKAIDO_TOHOKU(7),
    KANTO(14),
    KOSHINETSU_HOKURIKU(20),
    TOKAI(24),
    KINKI(30),
    CHUGOKU_SHIKOKU(39),
    KYUSHU_OKINAWA(47);

    private final int last;

    /** @param last the number of its last prefecture; each begins after the one before it */
    Region(int last) {
        this.last = last;
    }

    /** Where a prefecture is, by its code of two digits. */
    static Region of(String prefecture) {
        int number = Integer.parseInt(prefecture);
        return Arrays.stream(values())
                .filter(region -> number <= region.last)
                .findFirst()
                .orElseThrow();
    }
}
