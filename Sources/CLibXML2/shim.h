#ifndef COUNTERCLAIM_LIBXML2_SHIM_H
#define COUNTERCLAIM_LIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with Foundation's own ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// `xmlFree` is a mutable global, which Swift 6 refuses to read.
static inline void counterclaim_xmlFree(void *pointer) { xmlFree(pointer); }

#endif
