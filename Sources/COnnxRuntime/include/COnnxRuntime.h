// What Swift sees of ONNX Runtime: a library opened at run time, models, and one kind of run
// (whole numbers in, floating-point numbers out, one item). Every function may be called from any thread.
#ifndef COUNTERCLAIM_ONNX_RUNTIME_H
#define COUNTERCLAIM_ONNX_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

enum { ONNX_MESSAGE_CAPACITY = 512, ONNX_MAXIMUM_RANK = 4, ONNX_MAXIMUM_PORTS = 8 };

typedef struct OnnxRuntime OnnxRuntime;
typedef struct OnnxModel OnnxModel;

/// Why a call failed; empty where it did not.
typedef struct OnnxMessage { char text[ONNX_MESSAGE_CAPACITY]; } OnnxMessage;

/// One output of a run. `data` holds `count` numbers, the last dimension first; it lives until the tensor is released.
typedef struct OnnxTensor {
  void *value;
  const float *data;
  size_t count;
  size_t rank;
  int64_t shape[ONNX_MAXIMUM_RANK];
} OnnxTensor;

/// Opens the library at `path`; null, with a message, where it is none or does not know the calls used here.
OnnxRuntime *onnx_runtime_open(const char *path, OnnxMessage *message);
/// The version that the library names, such as "1.32.0".
const char *onnx_runtime_version(const OnnxRuntime *runtime);
/// The library itself stays in memory: unloading it is not safe.
void onnx_runtime_close(OnnxRuntime *runtime);

/// Reads the model at `path`, for runs on the calling thread alone. `runtime` must outlive it.
OnnxModel *onnx_model_open(const OnnxRuntime *runtime, const char *path, OnnxMessage *message);
size_t onnx_model_input_count(const OnnxModel *model);
size_t onnx_model_output_count(const OnnxModel *model);
/// Null past the last.
const char *onnx_model_input_name(const OnnxModel *model, size_t index);
const char *onnx_model_output_name(const OnnxModel *model, size_t index);
void onnx_model_close(OnnxModel *model);

/// Runs the model on one item: input number i is the `length` numbers at `inputs + i * length`, of shape [1, length].
/// Gives all outputs in the model's order; `outputs` has room for ONNX_MAXIMUM_PORTS, each to be released.
/// Returns whether it succeeded; where it did not, nothing is left to release.
_Bool onnx_model_run(
  OnnxModel *model, int64_t *inputs, size_t length, OnnxTensor *outputs, OnnxMessage *message);
void onnx_tensor_release(const OnnxModel *model, OnnxTensor *tensor);

#endif
