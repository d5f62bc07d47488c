import { boostedTrees } from '@/article';
import model from './body-model.json';
import { runFeatureNames } from './run-feature-names';

/** The model's columns by their place in a row of all features. */
const columns = model.features.map((name) => {
  const column = runFeatureNames.indexOf(name);
  if (column < 0) throw new Error(`the body model knows a feature "${name}" that is not computed`);
  return column;
});

/** Probability of a run to be body, given its row of `runFeatures`. */
export const bodyProbability = boostedTrees(model, columns);
