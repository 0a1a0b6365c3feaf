/** Measurements that are run by hand; each says in its page how. */
package io.github.youju.bench;
