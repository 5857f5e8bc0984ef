// The part of ONNX Runtime's C interface that is called here. The interface is one table of function pointers whose
// entries never move (microsoft/onnxruntime, include/onnxruntime/core/session/onnxruntime_c_api.h: "only ever
// appended"; its own build asserts the places). The wheel that the library comes from has no headers.
#ifndef COUNTERCLAIM_ORT_TABLE_H
#define COUNTERCLAIM_ORT_TABLE_H

#include <stddef.h>
#include <stdint.h>

// Version 5 of the interface (ONNX Runtime 1.5, 2020) is the first that has the last entry used.
enum { ORT_TABLE_VERSION = 5 };

typedef struct OrtStatus OrtStatus;
typedef struct OrtEnv OrtEnv;
typedef struct OrtSession OrtSession;
typedef struct OrtSessionOptions OrtSessionOptions;
typedef struct OrtRunOptions OrtRunOptions;
typedef struct OrtValue OrtValue;
typedef struct OrtMemoryInfo OrtMemoryInfo;
typedef struct OrtAllocator OrtAllocator;
typedef struct OrtTensorTypeAndShapeInfo OrtTensorTypeAndShapeInfo;

enum { ORT_ELEMENT_FLOAT = 1, ORT_ELEMENT_INT64 = 7 };
enum { ORT_LOGGING_FATAL = 4 };
enum { ORT_EXECUTION_SEQUENTIAL = 0 };
enum { ORT_OPTIMIZE_ALL = 99 };
enum { ORT_ARENA_ALLOCATOR = 1 };
enum { ORT_MEMORY_DEFAULT = 0 };

// `gap` members stand for entries that are not called; the number is the place of the first.
typedef struct OrtTable {
  void *gap0[2];
  const char *(*GetErrorMessage)(const OrtStatus *);
  OrtStatus *(*CreateEnv)(int level, const char *name, OrtEnv **);
  void *gap4[2];
  OrtStatus *(*DisableTelemetryEvents)(const OrtEnv *);
  OrtStatus *(*CreateSession)(const OrtEnv *, const char *path, const OrtSessionOptions *, OrtSession **);
  void *gap8[1];
  OrtStatus *(*Run)(
    OrtSession *, const OrtRunOptions *, const char *const *inputNames, const OrtValue *const *inputs,
    size_t inputCount, const char *const *outputNames, size_t outputCount, OrtValue **outputs);
  OrtStatus *(*CreateSessionOptions)(OrtSessionOptions **);
  void *gap11[2];
  OrtStatus *(*SetSessionExecutionMode)(OrtSessionOptions *, int mode);
  void *gap14[3];
  OrtStatus *(*DisableMemPattern)(OrtSessionOptions *);
  void *gap18[4];
  OrtStatus *(*SetSessionLogSeverityLevel)(OrtSessionOptions *, int level);
  OrtStatus *(*SetSessionGraphOptimizationLevel)(OrtSessionOptions *, int level);
  OrtStatus *(*SetIntraOpNumThreads)(OrtSessionOptions *, int count);
  OrtStatus *(*SetInterOpNumThreads)(OrtSessionOptions *, int count);
  void *gap26[4];
  OrtStatus *(*SessionGetInputCount)(const OrtSession *, size_t *);
  OrtStatus *(*SessionGetOutputCount)(const OrtSession *, size_t *);
  void *gap32[4];
  OrtStatus *(*SessionGetInputName)(const OrtSession *, size_t index, OrtAllocator *, char **);
  OrtStatus *(*SessionGetOutputName)(const OrtSession *, size_t index, OrtAllocator *, char **);
  void *gap38[11];
  OrtStatus *(*CreateTensorWithDataAsOrtValue)(
    const OrtMemoryInfo *, void *data, size_t bytes, const int64_t *shape, size_t rank, int element, OrtValue **);
  OrtStatus *(*IsTensor)(const OrtValue *, int *);
  OrtStatus *(*GetTensorMutableData)(OrtValue *, void **);
  void *gap52[8];
  OrtStatus *(*GetTensorElementType)(const OrtTensorTypeAndShapeInfo *, int *);
  OrtStatus *(*GetDimensionsCount)(const OrtTensorTypeAndShapeInfo *, size_t *);
  OrtStatus *(*GetDimensions)(const OrtTensorTypeAndShapeInfo *, int64_t *, size_t);
  void *gap63[1];
  OrtStatus *(*GetTensorShapeElementCount)(const OrtTensorTypeAndShapeInfo *, size_t *);
  OrtStatus *(*GetTensorTypeAndShape)(const OrtValue *, OrtTensorTypeAndShapeInfo **);
  void *gap66[3];
  OrtStatus *(*CreateCpuMemoryInfo)(int allocator, int memory, OrtMemoryInfo **);
  void *gap70[6];
  OrtStatus *(*AllocatorFree)(OrtAllocator *, void *);
  void *gap77[1];
  OrtStatus *(*GetAllocatorWithDefaultOptions)(OrtAllocator **);
  void *gap79[13];
  void (*ReleaseEnv)(OrtEnv *);
  void (*ReleaseStatus)(OrtStatus *);
  void (*ReleaseMemoryInfo)(OrtMemoryInfo *);
  void (*ReleaseSession)(OrtSession *);
  void (*ReleaseValue)(OrtValue *);
  void *gap97[2];
  void (*ReleaseTensorTypeAndShapeInfo)(OrtTensorTypeAndShapeInfo *);
  void (*ReleaseSessionOptions)(OrtSessionOptions *);
  void *gap101[29];
  OrtStatus *(*AddSessionConfigEntry)(OrtSessionOptions *, const char *key, const char *value);
} OrtTable;

#define ORT_PLACE(entry, place) \
  _Static_assert(offsetof(OrtTable, entry) == (place) * sizeof(void *), #entry " stands at " #place)
ORT_PLACE(Run, 9);
ORT_PLACE(SetInterOpNumThreads, 25);
ORT_PLACE(SessionGetOutputName, 37);
ORT_PLACE(CreateTensorWithDataAsOrtValue, 49);
ORT_PLACE(GetTensorTypeAndShape, 65);
ORT_PLACE(GetAllocatorWithDefaultOptions, 78);
ORT_PLACE(ReleaseEnv, 92);
ORT_PLACE(ReleaseSessionOptions, 100);
ORT_PLACE(AddSessionConfigEntry, 130);
#undef ORT_PLACE

typedef struct OrtApiBase {
  const OrtTable *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
} OrtApiBase;

#endif
