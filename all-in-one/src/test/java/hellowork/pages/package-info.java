/** The pages of docs that are made from the code: a test fails when one is stale, and {@code -Dpages=write} writes it. */
@NullMarked
package hellowork.pages;

import org.jspecify.annotations.NullMarked;
