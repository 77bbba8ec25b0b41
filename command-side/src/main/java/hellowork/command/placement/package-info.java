/** 職業紹介 within a thread, and the paid services that come with it or beside it (S-20 to S-22 民Q4). */
@NullMarked
package hellowork.command.placement;

import org.jspecify.annotations.NullMarked;
