#ifndef COUNTERCLAIM_ZLIB_SHIM_H
#define COUNTERCLAIM_ZLIB_SHIM_H

#include <zlib.h>

// `inflateInit2` is a macro, which Swift cannot call.
static inline int counterclaim_inflateInit(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
