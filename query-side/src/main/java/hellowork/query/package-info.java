/** Every GET of the service: one package per question, answered from projections or by folding a stream. */
@NullMarked
package hellowork.query;

import org.jspecify.annotations.NullMarked;
